-- Many people, each saying what they think of one statement after another, all at the same time. One line a person in the file that
-- VOTERS names: their cookie. STATEMENTS: the numbers, with commas between them.
local cookies, statements, said, sent = {}, {}, { "agree", "disagree", "pass" }, 0

function init(args)
  for line in io.lines(os.getenv("VOTERS")) do cookies[#cookies + 1] = line end
  for number in os.getenv("STATEMENTS"):gmatch("%d+") do statements[#statements + 1] = number end
  math.randomseed(1)
end

function request()
  local person, statement = sent % #cookies, math.floor(sent / #cookies) % #statements
  sent = sent + 1
  local body = "statement=" .. statements[statement + 1] .. "&choice=" .. said[math.random(3)]
  return wrk.format("POST", nil, {
    ["content-type"] = "application/x-www-form-urlencoded",
    ["origin"] = os.getenv("ORIGIN"),
    ["cookie"] = cookies[person + 1]
  }, body)
end

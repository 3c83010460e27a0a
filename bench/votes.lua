-- Many people, each agreeing, disagreeing or passing on one statement after another. One line a person in the file that
-- VOTERS names: their cookie. STATEMENTS: the numbers, with commas between them.
local cookies, statements, said = {}, {}, { "agree", "disagree", "pass" }

function init(args)
  for line in io.lines(os.getenv("VOTERS")) do cookies[#cookies + 1] = line end
  for number in os.getenv("STATEMENTS"):gmatch("%d+") do statements[#statements + 1] = number end
  math.randomseed(1)
end

function request()
  local body = "statement=" .. statements[math.random(#statements)] .. "&choice=" .. said[math.random(3)]
  return wrk.format("POST", nil, {
    ["content-type"] = "application/x-www-form-urlencoded",
    ["origin"] = os.getenv("ORIGIN"),
    ["cookie"] = cookies[math.random(#cookies)]
  }, body)
end

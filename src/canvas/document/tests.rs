use super::*;
use crate::spaces::Level;
use proptest::prelude::*;
use yrs::Update;

fn template() -> Template {
    Template::starter(Level::Group)
}

fn new_card(place: Place, text: &str) -> NewCard<'_> {
    NewCard { place, text, author: "carys", lang: Lang::Cy, made: 1_772_539_200_000 }
}

fn with_card(text: &str) -> (Document, String) {
    let mut document = Document::new(&template());
    let place = document.place_in("trust", "now", 0, None);
    let id = document.add_card(&new_card(place, text)).unwrap();
    (document, id)
}

/// Somebody else who has all this document has.
fn copy(document: &Document) -> Document {
    Document::load([document.encode()]).unwrap()
}

fn exchange(a: &mut Document, b: &mut Document) {
    let (from_a, from_b) = (a.take_updates(), b.take_updates());
    from_a.iter().for_each(|update| merge(b, update));
    from_b.iter().for_each(|update| merge(a, update));
}

fn merge(document: &mut Document, update: &[u8]) {
    document.doc.transact_mut().apply_update(Update::decode_v1(update).unwrap()).unwrap();
}

#[test]
fn a_new_canvas_has_its_boxes_and_no_cards() {
    let mut document = Document::new(&template());
    let board = document.board(&template());
    assert_eq!(board.cards().count(), 0);
    assert!(board.boxes().count() > 3);
    let updates = document.take_updates();
    assert_eq!(Document::load(updates).unwrap().box_texts().len(), board.boxes().count());
}

#[test]
fn a_card_is_read_back_as_it_was_laid_down() {
    let (document, id) = with_card("Ymddiriedaeth ŵ 🙂");
    let card = copy(&document).card(&id).unwrap();
    assert_eq!((&*card.row, &*card.column, &*card.text), ("trust", "now", "Ymddiriedaeth ŵ 🙂"));
    assert_eq!((&*card.author, card.lang, card.made), ("carys", Lang::Cy, 1_772_539_200_000));
}

#[test]
fn two_who_type_into_one_card_both_keep_their_letters() {
    let (mut ours, id) = with_card("Short breaks");
    let mut theirs = copy(&ours);
    ours.take_updates();
    ours.change_text(&id, "Short happy breaks").unwrap();
    theirs.change_text(&id, "Short breaks ŷ 🙂 again").unwrap();
    exchange(&mut ours, &mut theirs);
    assert_eq!(ours.card(&id).unwrap().text, "Short happy breaks ŷ 🙂 again");
    assert_eq!(ours.board(&template()), theirs.board(&template()));
}

#[test]
fn a_form_filled_in_slowly_does_not_undo_what_others_wrote_meanwhile() {
    let (mut document, id) = with_card("one two three");
    document.change_text(&id, "one 2 three").unwrap();
    document.change_text_seen(&id, "one two three", "one two 3").unwrap();
    assert_eq!(document.card(&id).unwrap().text, "one 2 3");
    document.set_box("review", "March").unwrap();
    document.set_box_seen("review", "", "2027 ").unwrap();
    assert_eq!(document.box_text("review").unwrap(), "March2027 ");
}

#[test]
fn of_two_moves_at_once_one_holds_as_a_whole() {
    let (mut ours, id) = with_card("x");
    let mut theirs = copy(&ours);
    ours.take_updates();
    ours.move_card(&id, &Place::new("change", "who", "b")).unwrap();
    theirs.move_card(&id, &Place::new("matters", "know", "c")).unwrap();
    exchange(&mut ours, &mut theirs);
    assert_eq!(ours.card(&id), theirs.card(&id));
    let place = ours.card(&id).unwrap().place().to_string();
    assert!(["change/who/b", "matters/know/c"].contains(&&*place), "{place}");
}

#[test]
fn who_removes_a_card_wins_over_who_types_into_it() {
    let (mut ours, id) = with_card("x");
    let mut theirs = copy(&ours);
    ours.take_updates();
    ours.remove_card(&id).unwrap();
    theirs.change_text(&id, "xyz").unwrap();
    exchange(&mut ours, &mut theirs);
    assert_eq!((ours.card(&id), theirs.card(&id)), (None, None));
}

#[test]
fn a_card_is_laid_between_two_others_or_moved_up_and_down() {
    let (mut document, first) = with_card("1");
    let place = document.place_in("trust", "now", 9, None);
    let last = document.add_card(&new_card(place, "3")).unwrap();
    let place = document.place_in("trust", "now", 1, None);
    let middle = document.add_card(&new_card(place, "2")).unwrap();
    let order = |document: &Document| -> Vec<String> {
        document.board(&template()).cell("trust", "now").unwrap().cards.iter().map(|c| c.id.clone()).collect()
    };
    assert_eq!(order(&document), [&*first, &*middle, &*last]);
    let up = document.place_in("trust", "now", 1, Some(&last));
    document.move_card(&last, &up).unwrap();
    assert_eq!(order(&document), [&*first, &*last, &*middle]);
}

#[test]
fn what_was_touched_is_known_so_that_only_those_rows_are_written() {
    let (mut document, id) = with_card("x");
    assert_eq!(document.take_changes().cards.into_iter().collect::<Vec<_>>(), [&*id]);
    document.change_text(&id, "xy").unwrap();
    assert_eq!(document.take_changes().cards.len(), 1);
    document.change_text(&id, "xy").unwrap();
    assert!(document.take_changes().is_nothing());
    document.set_box("review", "May").unwrap();
    let changes = document.take_changes();
    assert!(changes.cards.is_empty() && changes.boxes.contains("review"));
    document.remove_card(&id).unwrap();
    assert!(document.take_changes().cards.contains(&id));
}

#[test]
fn what_is_not_there_cannot_be_changed() {
    let (mut document, _) = with_card("x");
    document.take_updates();
    assert!(document.change_text("no", "x").is_err());
    assert!(document.move_card("no", &Place::new("a", "b", "c")).is_err());
    assert!(document.remove_card("no").is_err());
    assert!(document.set_box("review", &"x".repeat(60_000)).is_err());
    assert!(document.take_updates().is_empty());
}

#[test]
fn nonsense_is_not_loaded() {
    assert!(Document::load([b"nonsense"]).is_err());
    assert!(Document::load(Vec::<Vec<u8>>::new()).unwrap().cards().is_empty());
}

#[derive(Clone, Debug)]
enum Edit {
    Add {
        row: usize,
        at: usize,
    },
    Type {
        card: usize,
        text: String,
    },
    Move {
        card: usize,
        row: usize,
        at: usize,
    },
    Remove {
        card: usize,
    },
    Box {
        text: String,
    },
    /// Somebody sends what they wrote; somebody else reads on for a while, in the server's order. Before that both
    /// may have been offline for long.
    Deliver {
        from: usize,
        to: usize,
        which: usize,
    },
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        2 => (0usize..6, 0usize..4).prop_map(|(row, at)| Edit::Add { row, at }),
        4 => (0usize..9, "[abŵ🙂 ]{0,8}").prop_map(|(card, text)| Edit::Type { card, text }),
        2 => (0usize..9, 0usize..6, 0usize..4).prop_map(|(card, row, at)| Edit::Move { card, row, at }),
        1 => (0usize..9).prop_map(|card| Edit::Remove { card }),
        1 => "[cdŷ]{0,6}".prop_map(|text| Edit::Box { text }),
        6 => (0usize..4, 0usize..4, any::<usize>()).prop_map(|(from, to, which)| Edit::Deliver { from, to, which }),
    ]
}

fn do_edit(document: &mut Document, edit: &Edit) {
    let rows = ["strengths", "networks", "matters", "trust", "change", "unknown"];
    let cards = document.cards();
    let card = |at: usize| (!cards.is_empty()).then(|| cards[at % cards.len()].id.clone());
    match edit {
        Edit::Add { row, at } => {
            let place = document.place_in(rows[*row], "now", *at, None);
            document.add_card(&new_card(place, "new")).unwrap();
        }
        Edit::Type { card: at, text } => {
            card(*at).into_iter().for_each(|id| document.change_text(&id, text).unwrap());
        }
        Edit::Move { card: at, row, at: to } => {
            if let Some(id) = card(*at) {
                let place = document.place_in(rows[*row], "will", *to, Some(&id));
                document.move_card(&id, &place).unwrap();
            }
        }
        Edit::Remove { card: at } => card(*at).into_iter().for_each(|id| document.remove_card(&id).unwrap()),
        Edit::Box { text } => document.set_box("cannot", text).unwrap(),
        Edit::Deliver { .. } => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_order_of_edits_everybody_ends_up_with_the_same_board(
        edits in proptest::collection::vec((0usize..4, edit()), 1..60)
    ) {
        let start = Document::new(&template());
        let mut people: Vec<Document> = (0..4).map(|_| copy(&start)).collect();
        // What each has written and not yet sent; what the server has taken, in its order; how far each has read.
        let mut unsent: Vec<Vec<Vec<u8>>> = vec![Vec::new(); 4];
        let mut taken: Vec<Vec<u8>> = Vec::new();
        let mut read = [0; 4];
        for (who, edit) in &edits {
            do_edit(&mut people[*who], edit);
            let updates = people[*who].take_updates();
            unsent[*who].extend(updates);
            if let Edit::Deliver { from, to, which } = edit {
                taken.append(&mut unsent[*from]);
                let upto = read[*to] + which % (taken.len() - read[*to] + 1);
                taken[read[*to]..upto].iter().for_each(|update| merge(&mut people[*to], update));
                read[*to] = upto;
            }
        }
        unsent.iter_mut().for_each(|updates| taken.append(updates));
        for (person, from) in people.iter_mut().zip(read) {
            taken[from..].iter().for_each(|update| merge(person, update));
        }
        let boards: Vec<Board> = people.iter().map(|person| person.board(&template())).collect();
        prop_assert!(boards.windows(2).all(|pair| pair[0] == pair[1]));
        // What is kept adds up to the same, one by one or all at once.
        let kept = Document::load(std::iter::once(start.encode()).chain(taken)).unwrap();
        prop_assert_eq!(&kept.board(&template()), &boards[0]);
        prop_assert_eq!(&copy(&kept).board(&template()), &boards[0]);
    }
}

//! A folder that can be imported, small enough to be read at a glance.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

const CONSULTATION: &str = r#"slug = "street-trees"
title = "Street Trees"
language = "en"
time_zone = "Europe/Lisbon"
organisation = "Town of Lindenfeld"
summary = "Where Lindenfeld plants trees, and who looks after them."
plain_summary = "We want to plant 200 trees. Where should they stand?"
undecided = ["Which streets come first"]
settled = ["The town pays for 200 trees"]
decision_maker = "Lindenfeld Town Council"
opens_at = "today-2d"
closes_at = "today+20d"
decision_at = "today+50d"
report_due_at = "today+40d"
participation_level = "consult"
channels = ["web", "sms", "phone"]
languages = ["en", "ar"]
moderators = ["Lindenfeld Neighbours"]

[[organisations]]
name = "Town of Lindenfeld"
kind = "public body"

[[organisations]]
name = "Lindenfeld Neighbours"
kind = "civil society"
standing = "of"
group = "older people"

[[organisations]]
name = "Quarry Residents"
kind = "civil society"
standing = "of"
group = "people in informal settlements"

[[version]]
name = "Draft for comment"
folder = "draft"
published_at = "today-2d"

[[version]]
name = "Plan as decided"
folder = "final"
published_at = "today+30d"
"#;

pub const MILL_STREET: &str = "The first trees are planted on Mill Street.";
pub const WATERING: &str = "Residents water the trees in side streets and receive a watering can.";

pub struct Folder(TempDir);

impl Folder {
    /// A consultation that opened two days ago and closes in twenty, without contributions.
    pub fn street_trees() -> Self {
        let folder = Self(TempDir::new().unwrap());
        folder.write("consultation.toml", CONSULTATION);
        folder.write(
            "draft/01-trees.md",
            &format!(
                "# Trees\n\nThe town plants 200 trees within three years.\n\n{MILL_STREET}\n\nEvery tree stands two \
                 metres from a front door.\n"
            ),
        );
        folder.write(
            "draft/02-care.md",
            &format!("# Care\n\n{WATERING}\n\nA tree that dies is replaced in the next planting season.\n"),
        );
        // Mill Street was edited, the front door went, dying trees moved to the front, shade is new.
        folder.write(
            "final/01-trees.md",
            "# Trees\n\nA tree that dies is replaced in the next planting season.\n\nThe town plants 200 trees within \
             three years.\n\nThe first trees are planted on Mill Street, beside the day centre.\n\nSchool yards get \
             shade before summer.\n",
        );
        folder.write("final/02-care.md", &format!("# Care\n\n{WATERING}\n"));
        folder
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Puts `new` in the place of `old` in a file; the test is wrong where it is not there once.
    pub fn edit(&self, name: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.path().join(name)).unwrap();
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {name}");
        self.write(name, &text.replace(old, new));
    }

    pub fn contributions(&self, lines: &[Value]) {
        let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
        self.write("contributions.jsonl", &lines.join("\n"));
    }

    /// Three people: one on Mill Street, one by telephone with somebody's help, one who replies.
    pub fn with_three_contributions() -> Self {
        let folder = Self::street_trees();
        folder.contributions(&[
            line("c1", json!({"section": "01-trees.md", "paragraph": "The first trees are planted", "body": "Start at the day centre."})),
            line("c2", json!({"section": "02-care.md", "body": "She cannot carry a can.", "channel": "phone",
                "assisted_by": "Lindenfeld Neighbours", "submitted_at": "today-1d"})),
            line("c3", json!({"kind": "reply", "reply_to": "c2", "body": "A tank with a tap would help.",
                "submitted_at": "today-1d", "language": "ar"})),
        ]);
        folder
    }

    /// The same three, reported: two under a theme, one set aside.
    pub fn reported() -> Self {
        let folder = Self::with_three_contributions();
        let dates = [
            ("opens_at = \"today-2d\"", "opens_at = \"today-90d\""),
            ("today+20d", "today-60d"),
            ("today+50d", "today-31d"),
            ("today+40d", "today-20d"),
            ("published_at = \"today-2d\"", "published_at = \"today-90d\""),
            ("today+30d", "today-30d"),
        ];
        for (old, new) in dates {
            folder.edit("consultation.toml", old, new);
        }
        folder.write(
            "analysis.toml",
            r#"[report]
summary = "You asked for shade where people wait."

[[theme]]
title = "Shade at the day centre"
description = "People wait there."
contributions = ["c1", "c3"]
disposition = "accepted"
reasons = "You are right."
changed = ["The first trees are planted on Mill Street, beside"]

[[set_aside]]
contribution = "c2"
reason = "It was settled by telephone."
"#,
        );
        folder
    }
}

/// A line of contributions.jsonl with these fields besides the usual ones.
pub fn line(id: &str, fields: Value) -> Value {
    let mut line = json!({"id": id, "kind": "submission", "submitted_at": "today-2d", "respondent_type": "individual",
        "body": "Trees, please."});
    for (name, value) in fields.as_object().unwrap() {
        line[name] = value.clone();
    }
    line
}

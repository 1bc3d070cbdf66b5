//! Paragraphs and tables while they are read.

/// What stands between paragraphs while they are read: rows of tables become one line.
#[derive(Default)]
pub(crate) struct Lines {
    /// The paragraphs that have ended.
    pub paragraphs: Vec<String>,
    text: String,
    /// The cells of the row that is open, in each table that is.
    rows: Vec<Vec<String>>,
}

impl Lines {
    /// Adds to the paragraph.
    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Ends a paragraph: one of the page, or a line of a cell.
    pub fn end(&mut self) {
        let text = std::mem::take(&mut self.text);
        match self.rows.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) if cell.is_empty() => *cell = text,
            Some(cell) if !text.trim().is_empty() => {
                cell.push_str("\n\n");
                cell.push_str(&text);
            }
            Some(_) => {}
            None => self.paragraphs.push(text),
        }
    }

    /// Begins a row.
    pub fn open_row(&mut self) {
        self.rows.push(Vec::new());
    }

    /// Begins a cell of the row.
    pub fn open_cell(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.push(String::new());
        }
    }

    /// Ends a row: short cells are one line, prose in cells stays paragraphs.
    pub fn close_row(&mut self) {
        let Some(mut row) = self.rows.pop() else { return };
        row.retain(|cell| !cell.trim().is_empty());
        let short = row.iter().all(|cell| cell.chars().count() <= CELL && !cell.contains('\n'));
        self.text = row.join(if short { " | " } else { "\n\n" });
        for line in std::mem::take(&mut self.text).split("\n\n") {
            self.text = line.to_owned();
            self.end();
        }
    }
}

/// Longer than this, in characters, a cell holds prose.
const CELL: usize = 60;

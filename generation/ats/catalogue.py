# ruff: noqa: E501 (rows of a table read better unbroken)
"""What every finding weighs, why it matters and what to do: one row a code.

points are taken off once a sighting, `most` at most for one code, LIMITS at most for one group.
"""

from __future__ import annotations

from dataclasses import dataclass

from generation.ats.model import Severity

LIMITS = {"file": 75.0, "contact": 30.0, "structure": 45.0, "wording": 30.0, "keywords": 25.0}


@dataclass(frozen=True, slots=True)
class Entry:
    code: str
    group: str
    severity: Severity
    points: float
    most: float
    why: str
    fix: str


_ROWS: tuple[Entry, ...] = (
    # the uploaded file
    Entry("scanned", "file", "error", 60, 60, "Programs that read resumes take text, not pictures: most see an empty page.", "Export the resume as PDF from the program it was written in instead of scanning or photographing it."),
    Entry("picture_file", "file", "error", 65, 65, "A picture holds no text, and most application forms refuse it.", "Send a PDF or DOCX made from the text."),
    Entry("text_layer", "file", "warning", 12, 12, "The text under a scan was guessed from the picture and often holds misread letters.", "Export the resume anew from the program it was written in."),
    Entry("hidden_text", "file", "error", 25, 35, "Readers find words that nobody sees and treat them as an attempt to cheat.", "Delete the hidden words; say what is true where it can be seen."),
    Entry("odd_encoding", "file", "error", 15, 30, "Letters without a meaning come out as nonsense when a program reads them.", "Choose a common font and export the file again."),
    Entry("text_box", "file", "error", 10, 16, "Many programs skip text boxes, so these words are lost.", "Move the words out of the text box into ordinary paragraphs."),
    Entry("contact_in_header", "file", "error", 10, 10, "Many programs do not read headers and footers, so nobody can reach you.", "Put name, email and phone into the body of the page, at the top."),
    Entry("two_columns", "file", "warning", 8, 8, "Programs that read straight across mix the lines of columns that stand side by side.", "Use one column, or keep the second for things that may be lost."),
    Entry("table_layout", "file", "warning", 5, 8, "Tables are read cell by cell or row by row, and rarely in the order that you meant.", "Write the content as ordinary lines and use tabs for dates."),
    Entry("form_field", "file", "warning", 6, 6, "What stands in fields of a form is not part of the text that programs read.", "Print the form to a new PDF or write the content as text."),
    Entry("locked", "file", "warning", 5, 5, "The file forbids copying its text, and some programs obey.", "Save a copy without restrictions."),
    Entry("tracked_change", "file", "error", 6, 6, "Deleted and inserted words are both in the file, and the reader sees your edits.", "Accept all changes and save."),
    Entry("macros", "file", "warning", 8, 8, "Files with macros are often stopped by mail filters.", "Save as DOCX without macros, or as PDF."),
    Entry("file_type", "file", "warning", 4, 4, "Application systems are made for PDF and DOCX; other kinds are read badly or refused.", "Save the resume as PDF or DOCX."),
    Entry("font_not_embedded", "file", "warning", 3, 3, "Without the font in the file the page looks different elsewhere and letters can go missing.", "Export with fonts embedded."),
    Entry("icons", "file", "info", 1, 1, "Icons are read as odd letters or not at all, so a number beside one has no label.", "Write the word beside or instead of the icon: Phone, Email."),
    Entry("rotated_text", "file", "warning", 3, 3, "Turned text is read in the wrong place or letter by letter.", "Set all text upright."),
    Entry("picture_words", "file", "warning", 5, 5, "Words inside a picture cannot be read by programs.", "Write as text whatever the picture says."),
    Entry("tiny_font", "file", "warning", 4, 4, "Small letters tire a reader, and scanners misread them.", "Set running text in 10 to 12 points."),
    Entry("too_many_pages", "file", "warning", 4, 8, "The first page decides; few readers turn a third.", "Shorten to the last ten to fifteen years and to what the job asks for."),
    Entry("link_without_words", "file", "info", 1, 2, "A link on an icon cannot be seen on paper or by a program that reads text.", "Write the address out."),
    Entry("special_characters", "file", "info", 1, 2, "Unusual signs are often read as a question mark or as part of the word after them.", "Use a plain bullet and plain punctuation."),
    # who it is
    Entry("name_missing", "contact", "error", 12, 12, "An application without a name cannot be filed.", "Put your name on a line of its own at the top."),
    Entry("email_missing", "contact", "error", 12, 12, "Invitations are sent by email.", "Add an email address below your name."),
    Entry("email_broken", "contact", "error", 8, 8, "Mail to an address that cannot exist comes back.", "Correct the address."),
    Entry("phone_missing", "contact", "warning", 5, 5, "Recruiters often call first.", "Add a phone number with its country code."),
    Entry("place_missing", "contact", "info", 2, 2, "Many searches are limited to a region.", "Add your city and country; a street is not needed."),
    Entry("email_unprofessional", "contact", "warning", 3, 3, "The address is the first thing that a recruiter writes.", "Use an address made of your name."),
    Entry("personal_data", "contact", "info", 1, 3, "Where anti-discrimination law applies, readers must not use this and may discard a resume that shows it.", "Leave it out unless the employer asks for it."),
    Entry("photo", "contact", "info", 1, 1, "Where the language of this resume is spoken a photo is unusual, and programs stumble over it.", "Leave the photo out unless it is usual where you apply."),
    # how it is built
    Entry("no_headings", "structure", "error", 12, 12, "Programs sort what they read by the headings; without any, all of it lands in one field.", "Give every section a usual heading: Experience, Education, Skills."),
    Entry("unusual_heading", "structure", "warning", 2, 6, "A heading that programs do not know hides the section below it.", "Use the usual word: Experience, Education, Skills, Projects, Certifications."),
    Entry("unplaced_text", "structure", "warning", 5, 10, "What a program cannot sort it leaves out or puts into the wrong field.", "Put every line under a usual heading, one entry after the other, each with its dates."),
    Entry("work_missing", "structure", "error", 14, 14, "Experience is what a resume is read for.", "Add a section Experience with position, employer and dates of each job."),
    Entry("education_missing", "structure", "warning", 5, 5, "Many filters ask for a level of education.", "Add a section Education with your highest degree or training."),
    Entry("skills_missing", "structure", "warning", 8, 8, "Searches match words in the list of skills first.", "Add a section Skills with what you can really do."),
    Entry("summary_missing", "structure", "info", 2, 2, "Two or three lines at the top tell who you are before anyone reads on.", "Add a summary of two to four lines: profession, years, strengths."),
    Entry("summary_long", "structure", "warning", 2, 2, "A long summary is skipped.", "Cut it to 40 to 80 words."),
    Entry("position_missing", "structure", "warning", 4, 10, "Searches look for job titles first.", "Write the position on the first line of the job."),
    Entry("employer_missing", "structure", "warning", 3, 9, "A job without an employer cannot be checked and looks incomplete.", "Write the employer beside the position."),
    Entry("dates_missing", "structure", "warning", 4, 12, "Years of experience are counted from dates; a job without any counts as none.", "Add month and year of beginning and end."),
    Entry("months_missing", "structure", "info", 1, 3, "A year alone can hide eleven months, and programs then count the least.", "Add the month to the year."),
    Entry("date_ambiguous", "structure", "warning", 2, 6, "Day and month can be read both ways.", "Write the month as a word: Mar 2021."),
    Entry("date_formats_mixed", "structure", "warning", 3, 3, "Programs that learned one form of date misread the other.", "Write all dates in one form: Mar 2021 – Jun 2023."),
    Entry("date_future", "structure", "warning", 4, 8, "A beginning in the future looks like a typing error.", "Correct the date."),
    Entry("dates_reversed", "structure", "error", 6, 12, "A job that ends before it begins counts as none.", "Put the earlier date first."),
    Entry("overlap", "structure", "info", 1, 2, "Two full jobs at the same time raise questions.", "Say which was part-time, or correct the dates."),
    Entry("gap", "structure", "info", 2, 4, "A gap of more than a year is asked about.", "Say in one line what you did: study, care, travel, search."),
    Entry("not_newest_first", "structure", "warning", 4, 4, "Readers and programs take the first job for the present one.", "Order the jobs by date, the newest first."),
    Entry("work_without_details", "structure", "warning", 4, 8, "A title alone does not say what you achieved.", "Add two to five points about what you did and what came of it."),
    Entry("too_short", "structure", "warning", 8, 8, "There is too little to search in.", "Say more of each job: tasks, tools, results."),
    Entry("too_long", "structure", "warning", 4, 4, "What matters is buried in what does not.", "Cut to what matters for the job; older jobs need one line each."),
    Entry("placeholder", "structure", "error", 10, 20, "Words of the template were left in.", "Replace or delete them."),
    # how it is worded
    Entry("bullet_long", "wording", "warning", 1, 5, "Long points are skimmed, and the result at their end is not seen.", "Cut it to two lines: what you did, with what, what came of it."),
    Entry("bullet_short", "wording", "info", 0.5, 2, "A word or two does not say what you did.", "Say what you did and what came of it."),
    Entry("too_many_bullets", "wording", "info", 1, 2, "After five or six points nobody reads on.", "Keep the five that matter most for the job."),
    Entry("no_numbers", "wording", "warning", 6, 6, "Claims without a measure are hard to believe and easy to forget.", "Add numbers that are true: how many, how much, how often, how fast."),
    Entry("weak_opening", "wording", "warning", 1, 6, "The words say that it was your task, not that you did it.", "Begin with what you did: built, led, cut, taught."),
    Entry("passive", "wording", "info", 1, 3, "The passive hides who did it.", "Say it as something that you did."),
    Entry("first_person", "wording", "warning", 1, 3, "A resume is written without I and my; they take room and read like a letter.", "Leave the pronoun out and begin with the verb."),
    Entry("cliche", "wording", "info", 1, 5, "Everyone writes it, so it says nothing.", "Replace it by something that you did that shows it."),
    Entry("buzzwords", "wording", "info", 2, 2, "Much of the text is words that any resume could hold.", "Replace them by facts."),
    Entry("tense", "wording", "info", 1, 3, "Changing tense within a job reads as careless.", "Use the past for past jobs, and one tense within a job."),
    Entry("duplicate_bullet", "wording", "warning", 2, 6, "The same words twice look like a copying error.", "Say what was different, or delete one."),
    Entry("repeated_verb", "wording", "info", 1, 2, "Many points begin with the same verb.", "Choose the verb that fits each."),
    Entry("acronym", "wording", "info", 0.5, 2, "Searches look for the long form or the short one, seldom for both.", "Write both once: the long form, then the short one in brackets."),
    Entry("skill_spelling", "wording", "info", 0.5, 2, "Those who know the thing notice, and simple searches miss it.", "Write it as its makers do."),
    Entry("needless_line", "wording", "info", 1, 2, "It takes a line and tells nothing.", "Delete it."),
    Entry("all_capitals", "wording", "info", 1, 1, "Long stretches of capitals are slow to read.", "Use capitals for headings only."),
    # the words that are searched
    Entry("keyword_stuffing", "keywords", "error", 8, 25, "Repeating a keyword does not raise a match, and readers take it for a trick.", "Name each skill once in the list and where you used it."),
    Entry("posting_copied", "keywords", "error", 8, 16, "Text copied from the posting is known at once and proves nothing.", "Say in your own words where you did what the posting asks for."),
    Entry("skill_list_long", "keywords", "info", 2, 2, "In a list this long nothing stands out, and it is not believed.", "Keep the twenty that you would be glad to be asked about."),
)  # fmt: skip

CATALOGUE: dict[str, Entry] = {entry.code: entry for entry in _ROWS}

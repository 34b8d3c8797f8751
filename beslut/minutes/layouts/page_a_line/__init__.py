"""One page a line: minutes as a poor extraction from PDF pours them out.

A whole page is one line of text: labels and values, headings and sentences follow on each other without a break,
§ signs and columns are lost. The pages are taken apart into the lines of the plain grammar:

- header and footer of each page (`pages`);
- labels of the front page with their values, also where all labels stand before all values (`labels`, `front`,
  `assigned`), one person a line (`listed`, `chains`, `first_names`), with replaced members torn loose
  (`replaced_apart`), columns poured out one by one (`columns`) and parties in odd places (`party_style`);
- lists of votes (`vote_lists`);
- the §§, whose sign or number may be lost (`openings`), with title, case number and section headings (`sections`).

What cannot be told apart is left as it stands, so that it is listed as unread rather than guessed.
"""

from beslut.minutes.layouts.page_a_line.arranging import arrange, fits

__all__ = ["arrange", "fits"]

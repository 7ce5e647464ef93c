import { findingAt, type Rule } from '../rule.ts';

const NOTE = /\b(TODO|FIXME|XXX|HACK)\b/;

/** No note to self in a comment: an open task belongs to the tracker, where it is seen. */
export const checkWorkNotes: Rule = (file) =>
  file.comments.flatMap((comment) => {
    const note = NOTE.exec(comment.value);
    return note === null
      ? []
      : [findingAt(file, 'work-notes', comment.start + 2 + note.index, `${note[1]} in a comment`)];
  });

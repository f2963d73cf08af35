/**
 * Whoever reads records of the book to write them changed holds this lock: the background, and the worker that imports.
 * Two tabs may show one record, and a file may speak of it meanwhile. The log's lock is taken within it.
 */
export const BOOK_LOCK = 'dealcue-book';

package io.gongjian.webapp.adapter.document.pdf;

/** What a process is asked to do with a PDF. */
enum PdfTask {
  /** To look at every object; the answer is the word of a fault, empty when there is none. */
  INSPECT,
  /** To paint the first page; the answer is a PNG. */
  PAINT
}

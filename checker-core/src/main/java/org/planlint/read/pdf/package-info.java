/** Reads PDF files with Apache PDFBox. Nothing of it is loaded before a PDF file comes. */
package org.planlint.read.pdf;

/** Extraction: from the document to facts. Understands the field's language, judges nothing. */
package org.planlint.extract;

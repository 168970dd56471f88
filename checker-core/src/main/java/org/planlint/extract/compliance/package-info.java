/** What a compliance pack demands, against what the document has. */
package org.planlint.extract.compliance;

/** The engine's API: from a document and a rule base to a report. Knows no rule. */
package org.planlint.check;

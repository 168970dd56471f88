/** Plain text and Markdown. */
package org.planlint.read.text;

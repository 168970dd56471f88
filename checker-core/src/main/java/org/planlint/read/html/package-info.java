/** Web pages, with jsoup. */
package org.planlint.read.html;

/**
 * Reads OFD files (GB/T 33190): a ZIP archive of XML pages, read without a library, because a
 * page's characters and lines are all that is wanted of it.
 */
package org.planlint.read.ofd;

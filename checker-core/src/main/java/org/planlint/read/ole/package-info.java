/**
 * Files of Word 97 to 2003 and of WPS, with Apache POI. Nothing of it is loaded before such a file
 * comes.
 */
package org.planlint.read.ole;

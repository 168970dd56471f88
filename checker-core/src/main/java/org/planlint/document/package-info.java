/**
 * The document model: what every format is read into, and the only thing that extraction knows of a
 * file.
 */
package org.planlint.document;

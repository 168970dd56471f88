/**
 * Renders reports. Every writer reads the same {@link org.planlint.check.Report} and adds nothing
 * to it; what several of them need (words, grouping, the surroundings of a quotation, harmless
 * text) is said once, in a class of its own.
 */
package org.planlint.report;

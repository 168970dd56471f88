/**
 * What becomes of findings by a project's decisions: rules switched off or weighed otherwise,
 * suppressions, the baseline. Works on finished reports; what it accepts stays visible in them.
 */
package org.planlint.policy;

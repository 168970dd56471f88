/**
 * Identities: relations between indicators that planners write in their settings, evaluated on the
 * facts with intervals, and reported like the rules that come with planlint.
 */
package org.planlint.rules.identity;

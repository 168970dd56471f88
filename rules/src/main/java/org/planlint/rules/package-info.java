/** The rule base: DRL compiled to Drools' executable model at build time, and its loader. */
package org.planlint.rules;

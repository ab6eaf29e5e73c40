// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.filter;

/**
 * One part of a filter as it was written.
 *
 * @param negated whether rows that match are left out
 * @param field name of the field as written; empty for plain text
 * @param operator one of {@code : = > < >= <=}; empty for plain text
 * @param value what is looked for, without quotes
 */
record Term(boolean negated, String field, String operator, String value) {
}

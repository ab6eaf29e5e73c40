// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import org.hotseat.domain.draft.DomainDraft;

/**
 * What every form works with.
 *
 * @param draft the description in hand
 * @param live the machine behind it
 */
public record FormContext(DomainDraft draft, LiveMachine live) {
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.page;

import java.util.List;

/**
 * A form page of the editor.
 *
 * @param id names it
 * @param title on its tab
 * @param groups from top to bottom
 */
public record Page(String id, String title, List<Group> groups) {
}

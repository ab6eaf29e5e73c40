// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.function.Function;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.device.Device;

/**
 * Adds a device to a description.
 *
 * @param id names it for tests
 * @param label for the menu, such as "Disk"
 * @param add adds it and answers it
 */
public record Adder(String id, String label, Function<DomainDocument, Device> add) {
}

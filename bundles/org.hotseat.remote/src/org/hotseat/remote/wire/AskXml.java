// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.XmlKind;

/**
 * Asks for a description.
 *
 * @param id the machine
 * @param kind which of the two
 */
public record AskXml(MachineId id, XmlKind kind) {
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

/** Which description of a machine is meant. */
public enum XmlKind {
    /** What runs now; of a machine that is off, the same as {@link #STORED}. */
    LIVE,
    /** What the next start will use. */
    STORED
}

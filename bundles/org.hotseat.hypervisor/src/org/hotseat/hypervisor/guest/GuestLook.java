// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.guest;

/**
 * What a look at a guest finds.
 *
 * @param speaker whether a program in it has the line open, as QEMU knows
 * @param agent what its guest agent says
 */
public record GuestLook(boolean speaker, Agent agent) {

    /** The guest agent. */
    public enum Agent {
        /** There is none now. */
        NONE,
        /** It answers. */
        ANSWERS,
        /** It is there and does not answer. */
        SILENT
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

/** What a connection can do; callers ask for this, never for the class of the driver. */
public enum Capability {
    /** Define, edit and undefine. */
    DEFINE,
    /** Give another name to a machine that is off. */
    RENAME,
    /** List, make and delete disk images. */
    IMAGES,
    /** Start, force off, suspend, resume. */
    LIFE_CYCLE,
    /** Ask the guest to shut down or reset it. */
    GUEST_POWER,
    /** Save memory to a file and go on from it. */
    SAVE,
    /** Live migration to another connection of the same driver. */
    LIVE_MIGRATION,
    /** Change vCPUs and memory while it runs. */
    LIVE_RESIZE,
    /** Attach and detach devices. */
    HOT_PLUG,
    /** A picture of the screen. */
    SCREENSHOT,
    /** Events are pushed. */
    EVENTS,
    /** Figures beyond the state. */
    STATISTICS,
    /** Checkpoints of running machines, and machines that go on from them. */
    CHECKPOINT
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.matrix;

/** The ways in which real matrices surprise their controllers. */
public enum Mischief {
    /** It agrees to a take and does nothing. */
    ACK_WITHOUT_EFFECT,
    /** It takes, and cuts the connection instead of answering. */
    EFFECT_WITHOUT_ACK,
    /** It agrees to a take of several outputs and switches the first only. */
    HALF_A_BATCH,
    /** Another controller has locked the outputs; where there are no locks, the account may not switch. */
    FOREIGN_LOCK,
    /** It takes, and its own choice of inputs switches back at once. */
    AUTOSELECT,
    /** It agrees at once and takes later. */
    DELAYED_EFFECT,
    /** Ends of lines are missing in what it says. */
    MISSING_LINE_ENDS,
    /** What it says at the beginning has no end mark; where it says nothing then, it says half an answer. */
    NO_END_PRELUDE,
    /** It cuts connections that are idle for a while. */
    IDLE_DISCONNECT,
    /** It takes connections and bytes, and says nothing. */
    SILENT,
    /** It refuses the next takes without a reason. */
    NAK_BURST,
    /** The receivers of the outputs do not answer it. */
    OFFLINE_ENDPOINT
}

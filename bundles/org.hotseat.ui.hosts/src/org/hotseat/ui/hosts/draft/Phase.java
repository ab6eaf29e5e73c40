// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

/** How we stand with the host. */
public enum Phase {
    /** Not connected. */
    EDITING,
    /** Under way. */
    DIALLING,
    /** Its key is unknown; a person has to say whether it is the right one. */
    ASKING,
    /** Connected, and we know what it has. */
    SIGNED_IN,
    /** It is in the document. */
    ADMITTED
}

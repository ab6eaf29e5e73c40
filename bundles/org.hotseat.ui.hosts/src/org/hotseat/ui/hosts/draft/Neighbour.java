// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.net.URI;

/**
 * A host of the cluster, as far as another one must differ from it.
 *
 * @param name its name
 * @param address its address
 * @param port of its sshd
 * @param libvirt its libvirt
 */
public record Neighbour(String name, String address, int port, String libvirt) {

    boolean isAt(AccessDraft draft) {
        return address.equalsIgnoreCase(draft.address().strip()) && String.valueOf(port).equals(draft.port().strip())
                && URI.create(libvirt).equals(AccessDraft.uri(draft.libvirt()).orElse(null));
    }
}

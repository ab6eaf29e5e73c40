// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.ui.part.Selected;

/** Which members are meant by hosts that are selected anywhere: agents are called like their host's id or its name. */
public final class Chosen {

    private Chosen() {
    }

    /**
     * The members that are selected.
     *
     * @param session the open cluster
     * @param selection of any part
     * @return a host without a member stays as it is
     */
    public static List<HostId> of(Session session, ISelection selection) {
        ClusterFacts facts = session.members().facts();
        return Selected.hosts(selection).stream().map(host -> of(facts, session.inventory(), host)).toList();
    }

    private static HostId of(ClusterFacts facts, Inventory inventory, HostId host) {
        if (facts.member(host).isPresent()) {
            return host;
        }
        Optional<String> name = inventory.host(host).map(HostView::name);
        return name.flatMap(known -> facts.members().stream().filter(one -> one.name().equals(known)).findFirst())
                .map(MemberFacts::host).orElse(host);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.identity.TlsFiles;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.store.MemberOps.MemberDone;
import org.hotseat.member.store.MemberOps.StartMember;
import org.hotseat.member.store.MemberOps.StopMember;

/** Does to the store member of this host what an agent of the cluster asks for. Blocks. */
public final class LocalMember {

    private final GroupFolder folder;
    private final StorePart store;

    /**
     * Of this host.
     *
     * @param folder of the membership
     * @param store keeps the member running
     */
    public LocalMember(GroupFolder folder, StorePart store) {
        this.folder = folder;
        this.store = store;
    }

    MemberDone start(StartMember question, Deadline deadline) throws FailureException {
        if (question.authority().isPresent()) {
            Identity authority = Identity.ofText(question.authority().get().key(), question.authority().get()
                    .certificates());
            TlsFiles files = folder.authority();
            authority.save(files);
        }
        Map<String, URI> peers = question.peers().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> URI.create(each.getValue())));
        return new MemberDone(store.become(peers, deadline));
    }

    MemberDone stop(StopMember question, Deadline deadline) throws FailureException {
        boolean ran = store.halt(deadline);
        if (question.wipe()) {
            store.wipe();
            folder.clearAuthority();
        }
        return new MemberDone(ran);
    }
}

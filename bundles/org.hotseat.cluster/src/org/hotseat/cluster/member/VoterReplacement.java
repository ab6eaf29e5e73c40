// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.cluster.etcd.EtcdMembers;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.MemberId;
import org.hotseat.cluster.store.StoreMember;

/**
 * Gives a host a new member in the place of its old one, whose files are damaged, differ or are gone. The group has one
 * voter less until it is over, so only one voter is replaced at a time. If it stops half way, it is run again with the
 * same arguments and goes on: a member that has been added already is never wiped.
 */
public final class VoterReplacement {

    private static final double STEPS = 4;

    private final EtcdMembers members;
    private final MemberHost host;

    /**
     * A replacement on one host.
     *
     * @param members of the group, asked through the other members
     * @param host of the member
     */
    public VoterReplacement(EtcdMembers members, MemberHost host) {
        this.members = members;
        this.host = host;
    }

    /**
     * Replaces. Blocks; takes less than a second when all others have been connected for some seconds.
     *
     * @param old the member as it was known
     * @param progress is told each step; cancelling ends it before the next one
     * @param deadline for all of it
     * @return the new member, which votes
     * @throws FailureException as its steps tell; CANCELLED
     */
    public MemberId run(MemberId old, Progress progress, Deadline deadline) throws FailureException {
        step(progress, 0, NLS.bind(Messages.removing, old));
        List<StoreMember> known = Answers.await(members.list(deadline), deadline);
        boolean isThere = known.stream().anyMatch(one -> one.id().equals(old));
        boolean isAdded = !isThere && known.stream().anyMatch(one -> one.peers().contains(host.peer().toString()));
        if (!isAdded) {
            host.stop(deadline);
            Answers.await(members.remove(old, deadline), deadline);
            host.wipe();
        }
        step(progress, 1, NLS.bind(Messages.adding, host.peer()));
        MemberId fresh = Answers.await(members.addLearner(host.peer(), deadline), deadline);
        step(progress, 2, NLS.bind(Messages.starting, fresh));
        host.start(Beginning.JOIN, deadline);
        step(progress, 3, NLS.bind(Messages.levelling, fresh));
        Answers.await(members.promote(fresh, deadline), deadline);
        return fresh;
    }

    private static void step(Progress progress, int number, String text) throws FailureException {
        progress.checkCancelled();
        progress.report(number / STEPS, text);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.cluster;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.hotseat.base.failure.FailureException;

/** The group as it is now, on disk before it counts. Thread-safe; a change blocks for the disk. */
public final class GroupHolder {

    private final GroupFolder folder;
    private volatile Group group;

    /**
     * Begins with what is on disk.
     *
     * @param folder of the membership
     * @param group as it was read
     */
    public GroupHolder(GroupFolder folder, Group group) {
        this.folder = folder;
        this.group = group;
    }

    /**
     * The group now.
     *
     * @return as it is on disk
     */
    public Group group() {
        return group;
    }

    /**
     * Where this host keeps what goes out of the cluster's journals.
     *
     * @return a folder that need not exist
     */
    public Path journals() {
        return folder.journals();
    }

    /**
     * Changes it.
     *
     * @param how from what it is now; called with the lock held
     * @throws FailureException when it cannot be written; then it is as before
     */
    public synchronized void change(UnaryOperator<Group> how) throws FailureException {
        Group next = how.apply(group);
        if (!next.equals(group)) {
            folder.save(next);
            group = next;
        }
    }
}

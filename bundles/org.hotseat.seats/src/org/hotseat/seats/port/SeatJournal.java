// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.port;

import java.util.List;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.seats.run.RunRecord;

/**
 * Where transactions are written down. Safety rests on what it compares, all in one step with the writing:
 * <ul>
 * <li>that whoever writes still leads,
 * <li>that the record has the version before, and is not over,
 * <li>of a first version, that what it supersedes is still open, and that the seats of the transaction are as its
 * {@code before} says.
 * </ul>
 * In the same step the first version ends what it supersedes, a record that is committed makes {@code after} the
 * mappings of its seats, and the cluster's seat epoch becomes at least the record's epoch plus one.
 */
public interface SeatJournal {

    /**
     * Writes a record.
     *
     * @param record the next version
     * @param deadline until when
     * @return true when it is on disk at a majority; false when it was refused, or nobody knows
     */
    boolean write(RunRecord record, Deadline deadline);

    /**
     * Reads what is not over.
     *
     * @param deadline until when
     * @return records, not older than the moment of the call
     * @throws FailureException when they cannot be read in time
     */
    List<RunRecord> open(Deadline deadline) throws FailureException;
}

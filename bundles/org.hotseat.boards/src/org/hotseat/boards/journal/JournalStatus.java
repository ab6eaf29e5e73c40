// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.journal;

/**
 * How a journal is.
 *
 * @param run that its positions belong to
 * @param kept bytes that somebody may need
 * @param said bytes that the line said since the run began
 * @param taken position up to where the guest was handed them
 * @param overflow bytes that went although somebody may have needed them
 * @param cuts checkpoints whose positions are known
 */
public record JournalStatus(long run, long kept, long said, long taken, long overflow, int cuts) {
}

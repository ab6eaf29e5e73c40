// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

/**
 * What a generation has cost its writer so far.
 *
 * @param bytes handed to the connection
 * @param writing nanoseconds that this took
 * @param plain bytes that were deflated, before that
 * @param stored the same bytes afterwards
 * @param packing nanoseconds that deflating took
 */
public record Effort(long bytes, long writing, long plain, long stored, long packing) {
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import java.nio.file.Path;

import org.hotseat.model.cluster.Cluster;

/**
 * What came out of a file. Whoever takes it owns the cluster from then on.
 *
 * @param cluster in the current form, in no resource
 * @param file where it was
 * @param fingerprint of the file as it was read
 * @param version of the file; lower than the current one when it was migrated in memory
 */
public record LoadedCluster(Cluster cluster, Path file, Fingerprint fingerprint, int version) {
}

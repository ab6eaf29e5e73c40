// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Tests on real members. */
package org.hotseat.cluster.etcd;

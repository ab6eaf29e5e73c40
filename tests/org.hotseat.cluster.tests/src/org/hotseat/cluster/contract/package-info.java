// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The contract of the store's port, for every implementation. */
package org.hotseat.cluster.contract;

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Tests. */
package org.hotseat.replication.disk;

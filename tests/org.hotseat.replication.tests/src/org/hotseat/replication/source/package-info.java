// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Tests of this package. */
package org.hotseat.replication.source;

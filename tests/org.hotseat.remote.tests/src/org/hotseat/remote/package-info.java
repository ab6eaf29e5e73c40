// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Tests of the remote hypervisor. */
package org.hotseat.remote;

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Tests of the hypervisor of a host through its agent. */
package org.hotseat.member.hyper;

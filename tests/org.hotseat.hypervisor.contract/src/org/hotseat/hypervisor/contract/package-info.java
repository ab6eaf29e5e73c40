// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What every driver of the hypervisor port promises, as tests that each of them runs. */
package org.hotseat.hypervisor.contract;

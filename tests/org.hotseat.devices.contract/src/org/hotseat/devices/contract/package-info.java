// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What every driver of switches promises, as tests that each of them runs against an emulated matrix. */
package org.hotseat.devices.contract;

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors

/** The certificates of the cluster's hosts, their authority, and how its key is changed. */
package org.hotseat.ui.members.certificate;

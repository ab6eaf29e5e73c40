// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Flow Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.hotseat.model.cluster.ClusterPackage#getFlowKind()
 * @model
 * @generated
 */
public enum FlowKind implements Enumerator {
	/**
	 * The '<em><b>CONSOLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSOLE_VALUE
	 * @generated
	 * @ordered
	 */
	CONSOLE(0, "CONSOLE", "console"),

	/**
	 * The '<em><b>COMMANDS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMANDS_VALUE
	 * @generated
	 * @ordered
	 */
	COMMANDS(1, "COMMANDS", "commands"),

	/**
	 * The '<em><b>HEARTBEAT A</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEARTBEAT_A_VALUE
	 * @generated
	 * @ordered
	 */
	HEARTBEAT_A(2, "HEARTBEAT_A", "heartbeat-a"),

	/**
	 * The '<em><b>CLUSTER STORE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLUSTER_STORE_VALUE
	 * @generated
	 * @ordered
	 */
	CLUSTER_STORE(3, "CLUSTER_STORE", "cluster-store"),

	/**
	 * The '<em><b>BOARD PORTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOARD_PORTS_VALUE
	 * @generated
	 * @ordered
	 */
	BOARD_PORTS(4, "BOARD_PORTS", "board-ports"),

	/**
	 * The '<em><b>SWITCHES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SWITCHES_VALUE
	 * @generated
	 * @ordered
	 */
	SWITCHES(5, "SWITCHES", "switches"),

	/**
	 * The '<em><b>BMCS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BMCS_VALUE
	 * @generated
	 * @ordered
	 */
	BMCS(6, "BMCS", "bmcs"),

	/**
	 * The '<em><b>LIVE MIGRATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIVE_MIGRATION_VALUE
	 * @generated
	 * @ordered
	 */
	LIVE_MIGRATION(7, "LIVE_MIGRATION", "live-migration"),

	/**
	 * The '<em><b>CHECKPOINTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHECKPOINTS_VALUE
	 * @generated
	 * @ordered
	 */
	CHECKPOINTS(8, "CHECKPOINTS", "checkpoints"),

	/**
	 * The '<em><b>DISK IMAGES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISK_IMAGES_VALUE
	 * @generated
	 * @ordered
	 */
	DISK_IMAGES(9, "DISK_IMAGES", "disk-images"),

	/**
	 * The '<em><b>HEARTBEAT B</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEARTBEAT_B_VALUE
	 * @generated
	 * @ordered
	 */
	HEARTBEAT_B(10, "HEARTBEAT_B", "heartbeat-b"),

	/**
	 * The '<em><b>STORAGE EXPERIMENTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STORAGE_EXPERIMENTS_VALUE
	 * @generated
	 * @ordered
	 */
	STORAGE_EXPERIMENTS(11, "STORAGE_EXPERIMENTS", "storage-experiments"),

	/**
	 * The '<em><b>GUEST NETWORK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GUEST_NETWORK_VALUE
	 * @generated
	 * @ordered
	 */
	GUEST_NETWORK(12, "GUEST_NETWORK", "guest-network");

	/**
	 * The '<em><b>CONSOLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSOLE
	 * @model literal="console"
	 * @generated
	 * @ordered
	 */
	public static final int CONSOLE_VALUE = 0;

	/**
	 * The '<em><b>COMMANDS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMANDS
	 * @model literal="commands"
	 * @generated
	 * @ordered
	 */
	public static final int COMMANDS_VALUE = 1;

	/**
	 * The '<em><b>HEARTBEAT A</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEARTBEAT_A
	 * @model literal="heartbeat-a"
	 * @generated
	 * @ordered
	 */
	public static final int HEARTBEAT_A_VALUE = 2;

	/**
	 * The '<em><b>CLUSTER STORE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLUSTER_STORE
	 * @model literal="cluster-store"
	 * @generated
	 * @ordered
	 */
	public static final int CLUSTER_STORE_VALUE = 3;

	/**
	 * The '<em><b>BOARD PORTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOARD_PORTS
	 * @model literal="board-ports"
	 * @generated
	 * @ordered
	 */
	public static final int BOARD_PORTS_VALUE = 4;

	/**
	 * The '<em><b>SWITCHES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SWITCHES
	 * @model literal="switches"
	 * @generated
	 * @ordered
	 */
	public static final int SWITCHES_VALUE = 5;

	/**
	 * The '<em><b>BMCS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BMCS
	 * @model literal="bmcs"
	 * @generated
	 * @ordered
	 */
	public static final int BMCS_VALUE = 6;

	/**
	 * The '<em><b>LIVE MIGRATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIVE_MIGRATION
	 * @model literal="live-migration"
	 * @generated
	 * @ordered
	 */
	public static final int LIVE_MIGRATION_VALUE = 7;

	/**
	 * The '<em><b>CHECKPOINTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHECKPOINTS
	 * @model literal="checkpoints"
	 * @generated
	 * @ordered
	 */
	public static final int CHECKPOINTS_VALUE = 8;

	/**
	 * The '<em><b>DISK IMAGES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISK_IMAGES
	 * @model literal="disk-images"
	 * @generated
	 * @ordered
	 */
	public static final int DISK_IMAGES_VALUE = 9;

	/**
	 * The '<em><b>HEARTBEAT B</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEARTBEAT_B
	 * @model literal="heartbeat-b"
	 * @generated
	 * @ordered
	 */
	public static final int HEARTBEAT_B_VALUE = 10;

	/**
	 * The '<em><b>STORAGE EXPERIMENTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STORAGE_EXPERIMENTS
	 * @model literal="storage-experiments"
	 * @generated
	 * @ordered
	 */
	public static final int STORAGE_EXPERIMENTS_VALUE = 11;

	/**
	 * The '<em><b>GUEST NETWORK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GUEST_NETWORK
	 * @model literal="guest-network"
	 * @generated
	 * @ordered
	 */
	public static final int GUEST_NETWORK_VALUE = 12;

	/**
	 * An array of all the '<em><b>Flow Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FlowKind[] VALUES_ARRAY =
		new FlowKind[] {
			CONSOLE,
			COMMANDS,
			HEARTBEAT_A,
			CLUSTER_STORE,
			BOARD_PORTS,
			SWITCHES,
			BMCS,
			LIVE_MIGRATION,
			CHECKPOINTS,
			DISK_IMAGES,
			HEARTBEAT_B,
			STORAGE_EXPERIMENTS,
			GUEST_NETWORK,
		};

	/**
	 * A public read-only list of all the '<em><b>Flow Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FlowKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Flow Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FlowKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FlowKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Flow Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FlowKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FlowKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Flow Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FlowKind get(int value) {
		switch (value) {
			case CONSOLE_VALUE: return CONSOLE;
			case COMMANDS_VALUE: return COMMANDS;
			case HEARTBEAT_A_VALUE: return HEARTBEAT_A;
			case CLUSTER_STORE_VALUE: return CLUSTER_STORE;
			case BOARD_PORTS_VALUE: return BOARD_PORTS;
			case SWITCHES_VALUE: return SWITCHES;
			case BMCS_VALUE: return BMCS;
			case LIVE_MIGRATION_VALUE: return LIVE_MIGRATION;
			case CHECKPOINTS_VALUE: return CHECKPOINTS;
			case DISK_IMAGES_VALUE: return DISK_IMAGES;
			case HEARTBEAT_B_VALUE: return HEARTBEAT_B;
			case STORAGE_EXPERIMENTS_VALUE: return STORAGE_EXPERIMENTS;
			case GUEST_NETWORK_VALUE: return GUEST_NETWORK;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private FlowKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //FlowKind

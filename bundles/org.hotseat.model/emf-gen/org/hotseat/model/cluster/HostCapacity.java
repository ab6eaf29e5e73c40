// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host Capacity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a host offers to machines.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.HostCapacity#getProcessors <em>Processors</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.HostCapacity#getMemoryMib <em>Memory Mib</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.HostCapacity#getReservedMemoryMib <em>Reserved Memory Mib</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getHostCapacity()
 * @model
 * @generated
 */
public interface HostCapacity extends EObject {
	/**
	 * Returns the value of the '<em><b>Processors</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Processors</em>' attribute.
	 * @see #setProcessors(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getHostCapacity_Processors()
	 * @model default="0"
	 * @generated
	 */
	int getProcessors();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.HostCapacity#getProcessors <em>Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processors</em>' attribute.
	 * @see #getProcessors()
	 * @generated
	 */
	void setProcessors(int value);

	/**
	 * Returns the value of the '<em><b>Memory Mib</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Mib</em>' attribute.
	 * @see #setMemoryMib(long)
	 * @see org.hotseat.model.cluster.ClusterPackage#getHostCapacity_MemoryMib()
	 * @model default="0"
	 * @generated
	 */
	long getMemoryMib();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.HostCapacity#getMemoryMib <em>Memory Mib</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Mib</em>' attribute.
	 * @see #getMemoryMib()
	 * @generated
	 */
	void setMemoryMib(long value);

	/**
	 * Returns the value of the '<em><b>Reserved Memory Mib</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reserved Memory Mib</em>' attribute.
	 * @see #setReservedMemoryMib(long)
	 * @see org.hotseat.model.cluster.ClusterPackage#getHostCapacity_ReservedMemoryMib()
	 * @model default="0"
	 * @generated
	 */
	long getReservedMemoryMib();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.HostCapacity#getReservedMemoryMib <em>Reserved Memory Mib</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserved Memory Mib</em>' attribute.
	 * @see #getReservedMemoryMib()
	 * @generated
	 */
	void setReservedMemoryMib(long value);

} // HostCapacity

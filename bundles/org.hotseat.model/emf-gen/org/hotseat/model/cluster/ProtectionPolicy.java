// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Protection Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a machine is kept alive when its host dies. Standby hosts in order of preference.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.ProtectionPolicy#getMode <em>Mode</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.ProtectionPolicy#getPrimary <em>Primary</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.ProtectionPolicy#getStandbys <em>Standbys</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.ProtectionPolicy#getRecoveryPointMillis <em>Recovery Point Millis</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.ProtectionPolicy#getPauseBudgetMillis <em>Pause Budget Millis</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.ProtectionPolicy#isFailBack <em>Fail Back</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getProtectionPolicy()
 * @model
 * @generated
 */
public interface ProtectionPolicy extends Named {
	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hotseat.model.cluster.ProtectionMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.hotseat.model.cluster.ProtectionMode
	 * @see #setMode(ProtectionMode)
	 * @see org.hotseat.model.cluster.ClusterPackage#getProtectionPolicy_Mode()
	 * @model
	 * @generated
	 */
	ProtectionMode getMode();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.ProtectionPolicy#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.hotseat.model.cluster.ProtectionMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(ProtectionMode value);

	/**
	 * Returns the value of the '<em><b>Primary</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Primary</em>' reference.
	 * @see #setPrimary(Host)
	 * @see org.hotseat.model.cluster.ClusterPackage#getProtectionPolicy_Primary()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Host getPrimary();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.ProtectionPolicy#getPrimary <em>Primary</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary</em>' reference.
	 * @see #getPrimary()
	 * @generated
	 */
	void setPrimary(Host value);

	/**
	 * Returns the value of the '<em><b>Standbys</b></em>' reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Standbys</em>' reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getProtectionPolicy_Standbys()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Host> getStandbys();

	/**
	 * Returns the value of the '<em><b>Recovery Point Millis</b></em>' attribute.
	 * The default value is <code>"2000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recovery Point Millis</em>' attribute.
	 * @see #setRecoveryPointMillis(long)
	 * @see org.hotseat.model.cluster.ClusterPackage#getProtectionPolicy_RecoveryPointMillis()
	 * @model default="2000"
	 * @generated
	 */
	long getRecoveryPointMillis();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.ProtectionPolicy#getRecoveryPointMillis <em>Recovery Point Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery Point Millis</em>' attribute.
	 * @see #getRecoveryPointMillis()
	 * @generated
	 */
	void setRecoveryPointMillis(long value);

	/**
	 * Returns the value of the '<em><b>Pause Budget Millis</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pause Budget Millis</em>' attribute.
	 * @see #setPauseBudgetMillis(long)
	 * @see org.hotseat.model.cluster.ClusterPackage#getProtectionPolicy_PauseBudgetMillis()
	 * @model default="100"
	 * @generated
	 */
	long getPauseBudgetMillis();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.ProtectionPolicy#getPauseBudgetMillis <em>Pause Budget Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pause Budget Millis</em>' attribute.
	 * @see #getPauseBudgetMillis()
	 * @generated
	 */
	void setPauseBudgetMillis(long value);

	/**
	 * Returns the value of the '<em><b>Fail Back</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fail Back</em>' attribute.
	 * @see #setFailBack(boolean)
	 * @see org.hotseat.model.cluster.ClusterPackage#getProtectionPolicy_FailBack()
	 * @model default="false"
	 * @generated
	 */
	boolean isFailBack();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.ProtectionPolicy#isFailBack <em>Fail Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fail Back</em>' attribute.
	 * @see #isFailBack()
	 * @generated
	 */
	void setFailBack(boolean value);

} // ProtectionPolicy

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who may do what; the name is the sign-in name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.Account#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Account#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getAccount()
 * @model
 * @generated
 */
public interface Account extends Named {
	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getAccount_DisplayName()
	 * @model default=""
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Account#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hotseat.model.cluster.AccountRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.hotseat.model.cluster.AccountRole
	 * @see #setRole(AccountRole)
	 * @see org.hotseat.model.cluster.ClusterPackage#getAccount_Role()
	 * @model
	 * @generated
	 */
	AccountRole getRole();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Account#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.hotseat.model.cluster.AccountRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(AccountRole value);

} // Account
